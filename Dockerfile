# The site: `docker build -t dukaan .`, from the repository's root. One image for every role; DUKAAN_ROLE tells them apart.
#
# The same commit gives the same bytes, whenever it is built: bases by their digest, packages of one day, compilation that depends on the
# source alone, and times from SOURCE_DATE_EPOCH. .github/workflows/release.yml builds it twice and compares. To take newer bases, change
# digests and day together.

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble@sha256:e70cdb7f80b0348f5cb85f19a8f670fca061f033d57eed12fa003d58b0e06317 AS build
WORKDIR /source
# What decides the packages comes first, so that a changed line of code restores nothing anew.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Grains.Interfaces/Grains.Interfaces.csproj src/Grains.Interfaces/
COPY src/Grains/Grains.csproj src/Grains/
COPY src/Silo/Silo.csproj src/Silo/
COPY src/Web/Web.csproj src/Web/
RUN dotnet restore src/Web/Web.csproj
COPY src/ src/
# The commit, since the repository itself is not copied: the site says which release it is.
ARG REVISION=
RUN dotnet publish src/Web/Web.csproj -c Release --no-restore -o /app -p:ContinuousIntegrationBuild=true -p:SourceRevisionId=$REVISION

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble@sha256:222759b391a1aaf241166672c8f99b2d4ada452e7b5319f3c6e8f265a37b5ad4
# The day of the packages, at Ubuntu's archive of snapshots.
ARG SNAPSHOT=20261005T000000Z
ARG SOURCE_DATE_EPOCH=0
# Not a chiselled image: libvips reads pictures and brings the decoders of every format that a phone makes; WeasyPrint prints invoices.
# Caches and logs go, since they hold the time of the build.
RUN apt-get update --snapshot "$SNAPSHOT" \
    && apt-get install -y --no-install-recommends --snapshot "$SNAPSHOT" \
       fonts-noto-cjk fonts-noto-color-emoji fonts-noto-core libvips42t64 weasyprint \
    && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/apt/* /var/cache/debconf/* /var/cache/fontconfig/* /var/cache/ldconfig/* \
    && find /usr/lib/python3 -name __pycache__ -prune -exec rm -rf {} + \
    && install -d -o 1654 -g 1654 /var/lib/dukaan
WORKDIR /app
COPY --from=build /app ./
ENV DUKAAN_URLS=http://+:8080 \
    DUKAAN_OPS_URLS=http://+:8081 \
    DUKAAN_DATA=/var/lib/dukaan \
    XDG_CACHE_HOME=/tmp
EXPOSE 8080 8081 11111
VOLUME /var/lib/dukaan
# The user `app` of the base image, by number, so that Kubernetes can tell that it is not root.
USER 1654
ENTRYPOINT ["dotnet", "Dukaan.Web.dll"]
