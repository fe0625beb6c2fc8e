using Orleans.Runtime;

namespace Dukaan.Values;

/// <summary>Who is asking, as the web tier established it. Travels with every grain call in <see cref="RequestContext"/>.</summary>
public static class Caller
{
    private const string StoreKey = "dukaan.store";
    private const string ActorKey = "dukaan.actor";

    /// <summary>The actor of every shopper: who they are, the order's secret link says.</summary>
    public const string Shopper = "shopper";

    /// <summary>The actor of what nobody asked for: timers, sweeps, streams.</summary>
    public const string System = "system";

    /// <summary>The store this request acts in, or null: outside any store.</summary>
    public static string? Store => RequestContext.Get(StoreKey) as string;

    /// <summary>Who acts: <c>seller:{id}</c>, <c>key:{id}</c>, <c>shopper</c> or <c>system</c>. Written to the audit trail.</summary>
    public static string Actor => RequestContext.Get(ActorKey) as string ?? System;

    /// <summary>From here on, in this asynchronous flow, calls are made in this store as this actor.</summary>
    public static void Set(string storeId, string actor)
    {
        RequestContext.Set(StoreKey, storeId);
        RequestContext.Set(ActorKey, actor);
    }
}
