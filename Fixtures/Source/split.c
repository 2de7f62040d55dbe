// build: -gdwarf-5 -gsplit-dwarf -Xclang -split-dwarf-file -Xclang split.dwo -Xclang -split-dwarf-output -Xclang /dev/null
#include "lines.h"
