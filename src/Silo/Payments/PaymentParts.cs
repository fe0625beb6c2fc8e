using Dukaan.Silo.Shards;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Payments;

/// <summary>What payments have for each shard.</summary>
internal static class PaymentParts
{
    public static void AddPaymentParts(this IServiceCollection services) => services.AddShardPart((_, _) => new NoticesKept());

    extension(Shard shard)
    {
        /// <summary>Raised when a payment gateway's message was kept here.</summary>
        public NoticesKept Notices => shard.Part<NoticesKept>();
    }
}
