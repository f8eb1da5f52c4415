#!/bin/sh
# make-base.sh <Node's binary> <npm's folder>: what the Dockerfile begins with, for an engine that reaches no registry of images.
# Debian and Node, and the user that Node's own image has. As root, with debootstrap and podman from Debian's packages.
set -eu
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
debootstrap --variant=minbase --include=ca-certificates bookworm "$root/base" http://deb.debian.org/debian >&2
install -D "$1" "$root/base/usr/local/bin/node"
mkdir -p "$root/base/usr/local/lib/node_modules"
cp -R "$2" "$root/base/usr/local/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/base/usr/local/bin/npm"
chroot "$root/base" groupadd --gid 1000 node
chroot "$root/base" useradd --uid 1000 --gid node --create-home node
tar -C "$root/base" -c . | podman import - docker.io/library/node:24-bookworm-slim
