using Dukaan.Silo.Shards;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Customers;

/// <summary>The part of a shard for customers.</summary>
internal static class CustomerParts
{
    public static void AddCustomerParts(this IServiceCollection services, TimeSpan timeout, bool prepare) =>
        services.AddShardPart((_, shard) => new CustomerIntake(shard.Database, timeout, prepare));

    extension(Shard shard)
    {
        public CustomerIntake Customers => shard.Part<CustomerIntake>();
    }
}
