// build: -gdwarf-5 -O2
#include "lines.h"
