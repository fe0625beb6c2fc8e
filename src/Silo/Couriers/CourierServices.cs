using Dukaan.Couriers;
using Dukaan.Silo.Couriers.Shiprocket;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Couriers;

/// <summary>Couriers, and the seal of sellers' accounts.</summary>
public static class CourierServices
{
    /// <param name="services">Of the host.</param>
    /// <param name="options">Where the courier is; null: there is none, and parcels are shipped by hand.</param>
    public static IServiceCollection AddCouriers(this IServiceCollection services, Func<IServiceProvider, CourierOptions>? options)
    {
        services.AddSingleton<CourierSeal>();
        if (options is null)
        {
            return services;
        }

        services.AddSingleton<CourierCircuits>();
        services.AddSingleton<ICouriers>(provider => ActivatorUtilities.CreateInstance<ShiprocketCourier>(provider, options(provider)));
        return services;
    }
}
