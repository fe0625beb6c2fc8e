using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Dukaan.Silo.Keys;

/// <summary>Data protection with its keys in PostgreSQL.</summary>
public static class KeyRingServices
{
    public static IServiceCollection AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("dukaan");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            keys => keys.XmlRepository = new PostgresKeyRing(provider.GetRequiredService<NpgsqlDataSource>())));
        return services;
    }
}
