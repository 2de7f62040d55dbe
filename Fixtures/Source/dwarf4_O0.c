// build: -gdwarf-4 -O0
#include "lines.h"
