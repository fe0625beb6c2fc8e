using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Dukaan.Silo.Keys;

/// <summary>Data protection with its keys in PostgreSQL.</summary>
internal static class KeyRingServices
{
    /// <param name="services">After what brings the database up to date.</param>
    /// <param name="keys">What seals the ring.</param>
    public static void AddKeyRing(this IServiceCollection services, MasterKeys keys)
    {
        services.AddSingleton(keys);
        services.AddHostedService<KeyRingStart>();
        services.AddDataProtection().SetApplicationName("dukaan");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new PostgresKeyRing(provider.GetRequiredService<NpgsqlDataSource>(), keys.All)
        ));
    }
}
