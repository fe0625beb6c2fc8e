using Dukaan.Silo.Shards;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Payments;

/// <summary>What payments have for each shard.</summary>
internal static class PaymentParts
{
    public static void AddPaymentParts(this IServiceCollection services) => services.AddShardPart((_, _) => new NoticesStored());

    extension(Shard shard)
    {
        /// <summary>Raised when a payment gateway's message was kept here.</summary>
        public NoticesStored Notices => shard.Part<NoticesStored>();
    }
}
