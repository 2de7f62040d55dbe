// build: -gdwarf-4 -O1
#include "shapes.h"
