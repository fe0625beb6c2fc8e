using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>The observers that code outside grains has made callable, found by the key of their reference.</summary>
internal sealed class Observers(Silo silo)
{
    public static readonly GrainType Type = GrainType.Create("sys.client");

    private readonly ConcurrentDictionary<IdSpan, ObserverTarget> _targets = new();

    public IAddressable Add(IGrainObserver observer, Type interfaceType)
    {
        if (observer is GrainReference or Grain)
        {
            throw new ArgumentException("A grain or a reference cannot be made an observer again.", nameof(observer));
        }

        var key = IdSpan.Create(Guid.NewGuid().ToString("N"));
        _targets[key] = new ObserverTarget(observer, silo);
        return silo.References.Create(new GrainId(Type, key), interfaceType);
    }

    public void Remove(IGrainObserver observer)
    {
        var key = observer is GrainReference reference ? reference.GrainId.Key : default;
        foreach (var (id, target) in _targets)
        {
            if (id == key || ReferenceEquals(target.GetTarget(), observer))
            {
                _targets.TryRemove(id, out _);
            }
        }
    }

    public ICallTarget Find(GrainId id) => _targets.TryGetValue(id.Key, out var target) ? target : Gone.Instance;

    private sealed class Gone : ICallTarget
    {
        public static readonly Gone Instance = new();

        public bool Receive(Call call)
        {
            call.Fail(new ClientNotAvailableException(call.Target.GrainId));
            return true;
        }
    }
}
