"""Lets the runner of WebAssembly/wasi-testsuite (branch prod/testsuite-base) call Airlock.

In a checkout of the suite:  AIRLOCK=.../.build/release/airlock ./run-tests -r .../.ci/wasi-testsuite-adapter.py
"""
import os
import subprocess

AIRLOCK = os.environ.get("AIRLOCK", "airlock")


def get_name():
    return "airlock"


def get_version():
    output = subprocess.run([AIRLOCK, "--version"], encoding="UTF-8", capture_output=True, check=True).stdout
    return output.split()[1]


def get_wasi_versions():
    return ["wasm32-wasip1"]


def get_wasi_worlds():
    return ["wasi:cli/command"]


def compute_argv(test_path, args_env_root, proposals, wasi_world, wasi_version):
    arguments, environment, root = args_env_root
    argv = [AIRLOCK, "run"]
    for name, value in environment.items():
        argv += ["--env", f"{name}={value}"]
    if root:
        argv += ["--dir", f"{root}::/"]
    return argv + [test_path] + arguments
