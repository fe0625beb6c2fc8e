using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Orleans.Runtime;
using Orleans.Streams;

namespace Orleans.InProcess;

/// <summary>Who listens to a stream: a grain, by its identity, or an object outside grains.</summary>
internal sealed class Subscription(Guid id, StreamId stream, GrainId grain)
{
    public Guid Id => id;

    public StreamId Stream => stream;

    /// <summary>The listening grain; the default for an object outside grains.</summary>
    public GrainId Grain => grain;

    public StreamConsumer? Client { get; set; }
}

/// <summary>The subscriptions of one provider: those that grain classes declare, and those that somebody made and that last as long as the silo.</summary>
internal sealed class Subscriptions(string provider, Silo silo, StreamPubSubType kind)
{
    private readonly ConcurrentDictionary<StreamId, ImmutableList<Subscription>> _explicit = new();
    private readonly ConcurrentDictionary<StreamId, Subscription[]> _implicit = new();

    public IEnumerable<Subscription> Of(StreamId stream) =>
        _explicit.TryGetValue(stream, out var made) ? Implicit(stream).Concat(made) : Implicit(stream);

    public IEnumerable<Subscription> Of(StreamId stream, Activation? listener) =>
        Of(stream).Where(subscription => subscription.Grain == (listener?.GrainId ?? default));

    public Subscription Add(StreamId stream, Activation? listener)
    {
        var grain = listener?.GrainId ?? default;
        if (Array.Find(Implicit(stream), declared => declared.Grain == grain) is { } existing)
        {
            return existing;
        }

        var made = new Subscription(Guid.NewGuid(), stream, grain);
        _explicit.AddOrUpdate(stream, [made], (_, before) => before.Add(made));
        return made;
    }

    public void Remove(Subscription subscription)
    {
        while (_explicit.TryGetValue(subscription.Stream, out var before) && before.Find(other => other.Id == subscription.Id) is { } found)
        {
            if (_explicit.TryUpdate(subscription.Stream, before.Remove(found), before))
            {
                return;
            }
        }
    }

    private Subscription[] Implicit(StreamId stream)
    {
        if (kind == StreamPubSubType.ExplicitGrainBasedOnly || stream.GetNamespace() is not { } name)
        {
            return [];
        }

        // Not kept for ever: streams come and go, and what is declared is found again in a moment.
        if (_implicit.Count > 10_000)
        {
            _implicit.Clear();
        }

        return _implicit.GetOrAdd(stream, id =>
        [
            .. silo.Manifest.Classes
                .Where(grain => grain.Subscriptions.Any(subscription => subscription.Predicate.IsMatch(name)))
                .Select(grain => new Subscription(IdOf(id, grain.GrainType), id, new GrainId(grain.GrainType, id.KeySpan))),
        ]);
    }

    private Guid IdOf(StreamId stream, GrainType grain)
    {
        Span<byte> id = stackalloc byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(id, StableHash.ComputeHash(provider));
        BinaryPrimitives.WriteUInt32LittleEndian(id[4..], StableHash.ComputeHash(stream.FullKey.Span));
        BinaryPrimitives.WriteUInt32LittleEndian(id[8..], grain.GetUniformHashCode());
        BinaryPrimitives.WriteUInt32LittleEndian(id[12..], stream.KeySpan.GetUniformHashCode());
        return new Guid(id);
    }
}
