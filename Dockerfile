# syntax=docker/dockerfile:1
# Two stages with the same system: what npm builds in the first runs in the second.
FROM node:24-bookworm-slim AS install
WORKDIR /p3
COPY package.json package-lock.json .npmrc ./
COPY stand-ins ./stand-ins
COPY prisma ./prisma
COPY playground ./playground
COPY src ./src
# An office may have a proxy that opens TLS, or a registry of its own: neither its authority nor its settings stay in the image.
RUN --mount=type=secret,id=authority --mount=type=secret,id=npmrc,target=/root/.npmrc \
    if [ -f /run/secrets/authority ]; then export NODE_EXTRA_CA_CERTS=/run/secrets/authority; fi; \
    npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    P3_MODE=server \
    P3_DATA_DIR=/data
WORKDIR /p3
COPY --from=install /p3/node_modules ./node_modules
COPY package.json LICENSE CHANGELOG.md ./
COPY stand-ins ./stand-ins
COPY prisma ./prisma
COPY playground ./playground
COPY manifests ./manifests
# The guides that the bot serves show them.
COPY docs/pictures ./docs/pictures
COPY src ./src
# Nothing outside /data is ever written: run it with a read-only root.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=15s --timeout=6s --start-period=60s --retries=3 \
  CMD ["node_modules/.bin/node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/livez').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not by npm: SIGTERM reaches the process itself. It wants 30 s to stop.
CMD ["node_modules/.bin/node", "--disable-warning=ExperimentalWarning", "--disable-warning=DeprecationWarning", "src/main.ts"]
