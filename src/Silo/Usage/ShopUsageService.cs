using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Dukaan.Silo.Usage;

/// <summary>One on each silo.</summary>
internal sealed class ShopUsageService(GrainId id, Orleans.Runtime.Silo silo, ILoggerFactory logs, ShopUsage usage)
    : GrainService(id, silo, logs),
        IShopUsageService
{
    public Task<ImmutableArray<ShopUse>> Top(int most) => Task.FromResult(usage.Top(most));
}
