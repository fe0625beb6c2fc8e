using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public interface INamed : IGrainWithStringKey
{
    Task<string> Name(string prefix = "n", int? number = null);

    Task<string> Name(string[] parts);
}

public interface IColored : INamed
{
    ValueTask<string?> Color();
}

public sealed class RedGrain : Grain, IColored
{
    public Task<string> Name(string prefix = "n", int? number = null) => Task.FromResult($"{prefix}{number} {this.GetPrimaryKeyString()}");

    public Task<string> Name(string[] parts) => Task.FromResult(string.Concat(parts));

    public ValueTask<string?> Color() => new("red");
}

[GrainType("painted")]
public sealed class BlueGrain : IGrainBase, IColored
{
    public BlueGrain(IGrainContext context) => GrainContext = context;

    public IGrainContext GrainContext { get; }

    public Task<string> Name(string prefix = "n", int? number = null) => Task.FromResult(GrainContext.GrainId.ToString());

    public Task<string> Name(string[] parts) => Task.FromResult(parts.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public ValueTask<string?> Color() => default;
}

public sealed class InterfaceTests(Cluster cluster) : IClassFixture<Cluster>
{
    private const string Key = "42";

    [Fact]
    public async Task An_interface_has_the_methods_of_those_it_extends()
    {
        var grain = cluster.Client.GetGrain<IColored>(Key, typeof(RedGrain).FullName);
        Assert.Equal("red", await grain.Color());
        Assert.Equal("n 42", await grain.Name());
        Assert.Equal("m7 42", await grain.AsReference<INamed>().Name("m", 7));
        Assert.Equal("ab", await grain.Name(["a", "b"]));
    }

    [Fact]
    public async Task A_class_without_the_base_class_is_a_grain_and_its_type_may_be_named()
    {
        var grain = cluster.Client.GetGrain<IColored>(Key, typeof(BlueGrain).FullName);
        Assert.Null(await grain.Color());
        Assert.Equal("painted/42", await grain.Name());
        Assert.Equal(grain.GetGrainId(), GrainId.Parse(await grain.Name()));
    }

    [Fact]
    public void An_interface_with_several_classes_needs_the_name_of_one() =>
        Assert.Throws<ArgumentException>(() => cluster.Client.GetGrain<IColored>(Key));
}
