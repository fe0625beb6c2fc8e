using Dukaan.Silo.Shards;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Deliveries;

/// <summary>The parts of a shard for deliveries.</summary>
internal static class DeliveryParts
{
    public static void AddDeliveryParts(this IServiceCollection services, DeliveryOptions options, TimeSpan timeout, bool prepare)
    {
        services.AddShardPart(
            (provider, shard) => new DeliveryTable(shard.Database, options, provider.GetRequiredService<TimeProvider>(), timeout, prepare)
        );
        services.AddShardPart((_, shard) => new DeliveryIntake(shard.Deliveries));
    }

    extension(Shard shard)
    {
        public DeliveryTable Deliveries => shard.Part<DeliveryTable>();

        public DeliveryIntake Intake => shard.Part<DeliveryIntake>();
    }
}
