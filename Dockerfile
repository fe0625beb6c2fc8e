# syntax=docker/dockerfile:1
# The site: `docker build -t dukaan .`, from the repository's root. One image for every role; DUKAAN_ROLE tells them apart.

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source
# What decides the packages comes first, so that a changed line of code restores nothing anew.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Grains.Interfaces/Grains.Interfaces.csproj src/Grains.Interfaces/
COPY src/Grains/Grains.csproj src/Grains/
COPY src/Silo/Silo.csproj src/Silo/
COPY src/Web/Web.csproj src/Web/
RUN dotnet restore src/Web/Web.csproj
COPY src/ src/
RUN dotnet publish src/Web/Web.csproj -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble
# Not a chiselled image: libvips reads pictures and brings the decoders of every format that a phone makes; WeasyPrint prints invoices.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-noto-cjk fonts-noto-color-emoji fonts-noto-core libvips42t64 weasyprint \
    && rm -rf /var/lib/apt/lists/* \
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
