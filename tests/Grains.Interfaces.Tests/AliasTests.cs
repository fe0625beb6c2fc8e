using System.Reflection;
using Dukaan.Stores;

namespace Dukaan.Grains.Interfaces.Tests;

/// <summary>What Orleans's analyzers refuse, found by reflection.</summary>
public class AliasTests
{
    private static IEnumerable<Type> Contracts { get; } = typeof(IStoreGrain).Assembly.GetTypes();

    [Fact]
    public void No_two_types_share_an_alias()
    {
        var aliases = Contracts.SelectMany(
            type => type.GetCustomAttributes<AliasAttribute>(inherit: false),
            (type, alias) => (alias.Alias, type.FullName)
        );
        var shared = aliases
            .GroupBy(each => each.Alias)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(each => each.FullName))}");

        Assert.True(!shared.Any(), $"Orleans finds a type by its alias; give each its own. {string.Join("; ", shared)}");
    }

    [Fact]
    public void Every_grain_and_everything_that_is_sent_has_an_alias()
    {
        var nameless = Contracts
            .Where(type => IsGrain(type) || type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false))
            .Where(type => !type.IsDefined(typeof(AliasAttribute), inherit: false))
            .Select(type => type.FullName);

        Assert.True(!nameless.Any(), $"Without an [Alias], renaming a type breaks a rolling upgrade: {string.Join(", ", nameless)}");
    }

    /// <summary>What can be called: a marker without methods is never named in a message.</summary>
    private static bool IsGrain(Type type) => type.IsInterface && type.IsAssignableTo(typeof(IAddressable)) && type.GetMethods().Length > 0;
}
