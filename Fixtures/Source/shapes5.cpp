// build: -gdwarf-5 -O2
#include "shapes.h"
