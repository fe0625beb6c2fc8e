using System.Collections.Concurrent;
using Orleans;

namespace Dukaan.Web.Tests.RuntimeSettings;

/// <summary>Counts the calls of grains of a site by interface and method, such as <c>ICartGrain.Add</c>.</summary>
internal sealed class CountedShopCalls : IIncomingGrainCallFilter
{
    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);

    /// <summary>How many calls there were of what begins like this.</summary>
    public int Of(string begin) => _calls.Where(each => each.Key.StartsWith(begin, StringComparison.Ordinal)).Sum(each => each.Value);

    public Task Invoke(IIncomingGrainCallContext context)
    {
        _calls.AddOrUpdate($"{context.InterfaceMethod.DeclaringType?.Name}.{context.MethodName}", 1, static (_, count) => count + 1);
        return context.Invoke();
    }
}
