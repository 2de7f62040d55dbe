// build: -gdwarf-4 -O2
#include "lines.h"
