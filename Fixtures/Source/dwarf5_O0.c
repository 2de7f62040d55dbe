// build: -gdwarf-5 -O0
#include "lines.h"
