using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Orleans.InProcess.Tests;

/// <summary>Promises that nobody changes it.</summary>
[GenerateSerializer, Immutable]
public sealed record Frozen([property: Id(0)] string Name, [property: Id(1)] ImmutableArray<string> Lines);

[GenerateSerializer]
public class Shape
{
    [Id(0)]
    public int Sides { get; set; }
}

[GenerateSerializer]
public sealed class Square : Shape
{
    [Id(0)]
    public Dictionary<string, int[]> Lengths { get; set; } = [];
}

[GenerateSerializer]
public sealed class OutOfStockException(string sku, Exception? inner) : Exception($"{sku} is sold out", inner)
{
    [Id(0)]
    public string Sku { get; private set; } = sku;
}

public interface ICopyGrain : IGrainWithStringKey
{
    Task<Frozen> Freeze(Frozen frozen);

    Task<Basket> Keep([Immutable] Basket basket);

    Task<Immutable<Basket>> Wrapped(Immutable<Basket> basket);

    Task<Shape> Turn(Shape shape);

    Task<Basket[]> Twice(Basket basket);

    Task Sell(string sku);

    Task SellThrough(string sku);

    Task<string> Compare(string other);
}

public sealed class CopyGrain : Grain, ICopyGrain
{
    public static Basket? Kept { get; private set; }

    public Task<Frozen> Freeze(Frozen frozen) => Task.FromResult(frozen);

    public Task<Basket> Keep(Basket basket) => Task.FromResult(Kept = basket);

    public Task<Immutable<Basket>> Wrapped(Immutable<Basket> basket) => Task.FromResult(basket);

    public Task<Shape> Turn(Shape shape) => Task.FromResult(shape);

    public Task<Basket[]> Twice(Basket basket) => Task.FromResult<Basket[]>([basket, basket]);

    public Task Sell(string sku) => throw new OutOfStockException(sku, new FormatException("no digits"));

    public Task SellThrough(string sku) => GrainFactory.GetGrain<ICopyGrain>("other").Sell(sku);

    // Between two grains of one silo, since a client outside gets bytes in any case.
    public async Task<string> Compare(string other)
    {
        var grain = GrainFactory.GetGrain<ICopyGrain>(other);
        var frozen = new Frozen("a", ["b"]);
        var basket = new Basket { Lines = { "a" } };
        var result = await grain.Keep(basket);
        return string.Join(' ', (string[])
        [
            ReferenceEquals(frozen, await grain.Freeze(frozen)) ? "type-shared" : "type-copied",
            ReferenceEquals(basket, Kept) ? "argument-shared" : "argument-copied",
            ReferenceEquals(basket, result) ? "result-shared" : "result-copied",
            ReferenceEquals(basket, (await grain.Wrapped(new(basket))).Value) ? "wrapped-shared" : "wrapped-copied",
        ]);
    }
}

public sealed class CopyTests(Cluster cluster) : IClassFixture<Cluster>
{
    private readonly ICopyGrain _grain = cluster.Client.GetGrain<ICopyGrain>("copies");

    [Fact]
    public async Task What_is_marked_immutable_is_passed_as_it_is_and_nothing_else() =>
        Assert.Equal("type-shared argument-shared result-copied wrapped-shared", await _grain.Compare("another"));

    [Fact]
    public async Task A_subclass_is_copied_with_all_that_it_has()
    {
        var mine = new Square { Sides = 4, Lengths = { ["a"] = [1, 2] } };
        var back = Assert.IsType<Square>(await _grain.Turn(mine));
        Assert.NotSame(mine, back);
        Assert.Equal(4, back.Sides);
        Assert.Equal([1, 2], back.Lengths["a"]);
    }

    [Fact]
    public async Task One_object_that_is_met_twice_stays_one_object()
    {
        var back = await _grain.Twice(new Basket { Lines = { "a" } });
        Assert.Same(back[0], back[1]);
    }

    [Fact]
    public async Task An_exception_keeps_its_type_its_members_and_its_cause_through_two_calls()
    {
        var failure = await Assert.ThrowsAsync<OutOfStockException>(() => _grain.SellThrough("sku-1"));
        Assert.Equal(("sku-1", "sku-1 is sold out"), (failure.Sku, failure.Message));
        Assert.Equal("no digits", Assert.IsType<FormatException>(failure.InnerException).Message);
    }
}
