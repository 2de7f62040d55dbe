;; Four gigabytes that nobody touches.
(module (memory 65536))
