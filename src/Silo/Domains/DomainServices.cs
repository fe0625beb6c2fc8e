using Dukaan.Domains;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Domains;

/// <summary>Registers sellers' own domains, where the operator has set a target for them.</summary>
public static class DomainServices
{
    /// <summary>Before the grains are added, which make do without.</summary>
    public static IServiceCollection AddDomains(this IServiceCollection services, DomainOptions options, DnsOptions dns)
    {
        services.AddSingleton(options);
        if (options.On)
        {
            services.AddSingleton(dns);
            services.AddSingleton<IDomainResolver, DnsResolver>();
        }

        return services;
    }
}
