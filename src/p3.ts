#!/usr/bin/env -S node --disable-warning=ExperimentalWarning --disable-warning=DeprecationWarning
import { runP3 } from './app/p3/run.ts'

process.exitCode = await runP3(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
})
