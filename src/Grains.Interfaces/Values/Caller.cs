using Orleans.Runtime;

namespace Dukaan.Values;

/// <summary>The caller, as the web tier established it. It travels with every grain call in <see cref="RequestContext"/>.</summary>
public static class Caller
{
    private const string StoreKey = "dukaan.store";
    private const string ActorKey = "dukaan.actor";

    /// <summary>The actor of every shopper; the order's secret link identifies them.</summary>
    public const string Shopper = "shopper";

    /// <summary>The actor of background work: timers, sweeps, streams.</summary>
    public const string System = "system";

    /// <summary>The store this request acts in, or null: outside any store.</summary>
    public static string? Store => RequestContext.Get(StoreKey) as string;

    /// <summary>The actor: <c>seller:{id}</c>, <c>key:{id}</c>, <c>shopper</c> or <c>system</c>. Written to the audit trail.</summary>
    public static string Actor => RequestContext.Get(ActorKey) as string ?? System;

    /// <summary>Sets the store and the actor of all further calls in this asynchronous flow.</summary>
    public static void Set(string storeId, string actor)
    {
        RequestContext.Set(StoreKey, storeId);
        RequestContext.Set(ActorKey, actor);
    }
}
