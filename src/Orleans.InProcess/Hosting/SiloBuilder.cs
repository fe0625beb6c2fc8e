using Microsoft.Extensions.Configuration;
using Orleans.Hosting;

namespace Orleans.InProcess;

/// <inheritdoc/>
internal sealed class SiloBuilder(IServiceCollection services, IConfiguration configuration) : ISiloBuilder, IClientBuilder
{
    public IServiceCollection Services => services;

    public IConfiguration Configuration => configuration;
}
