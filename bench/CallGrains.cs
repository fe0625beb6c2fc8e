using System.Collections.Immutable;
using Orleans;

namespace Dukaan.Bench;

/// <summary>An immutable page of 20 KB.</summary>
[GenerateSerializer, Immutable]
public sealed record BenchPage([property: Id(0)] ImmutableArray<byte> Bytes);

/// <summary>A grain that only answers.</summary>
public interface ICallGrain : IGrainWithStringKey
{
    Task<int> Next();

    Task<BenchPage> Page();
}

/// <inheritdoc cref="ICallGrain"/>
public sealed class CallGrain : Grain, ICallGrain
{
    private static readonly BenchPage TwentyKilobytes = new([.. new byte[20 * 1024]]);
    private int _calls;

    public Task<int> Next() => Task.FromResult(++_calls);

    public Task<BenchPage> Page() => Task.FromResult(TwentyKilobytes);
}
