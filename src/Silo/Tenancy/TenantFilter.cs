using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Tenancy;

/// <summary>
/// The one check that keeps tenants apart (P7): a call to a grain of a store must be made within that store. A call from outside the silo
/// without a store is refused too. Grains, streams and timers without a store act for the system.
/// </summary>
public sealed partial class TenantFilter(ILogger<TenantFilter> logger) : IIncomingGrainCallFilter
{
    // GrainTypePrefix.ClientPrefix of Orleans: callers that are not grains, where they have an id at all.
    private static ReadOnlySpan<byte> ClientPrefix => "sys.client"u8;

    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.Grain is ITenantGrain && !IsAllowed(context))
        {
            LogRefused(context.InterfaceName, context.MethodName, context.TargetId.Type);
            throw new TenantMismatchException(
                $"{context.InterfaceName}.{context.MethodName} was called for another store than the caller's."
            );
        }

        return context.Invoke();
    }

    private static bool IsAllowed(IIncomingGrainCallContext context) =>
        Caller.Store is { } store
            ? IsOf(context.TargetId.Key.Value.Span, store)
            : context.SourceId is { } source && !source.Type.AsSpan().StartsWith(ClientPrefix);

    /// <summary>Whether a key, in UTF-8, is the store's id or begins with it and a slash. Ids are ASCII.</summary>
    private static bool IsOf(ReadOnlySpan<byte> key, string store)
    {
        if (key.Length < store.Length || (key.Length > store.Length && key[store.Length] != '/'))
        {
            return false;
        }

        for (var i = 0; i < store.Length; i++)
        {
            if (key[i] != store[i])
            {
                return false;
            }
        }

        return store.Length > 0;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused {Interface}.{Method} on a {Grain} of another store")]
    private partial void LogRefused(string @interface, string method, GrainType grain);
}
