using System.Reflection;
using Xunit;
using Xunit.Abstractions;

namespace Dukaan.TestKit;

/// <summary>
/// The order in which collections of tests begin: those that <see cref="LongTestsAttribute"/> names before the others. What takes long and
/// begins last leaves every other core idle until it ends.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <summary>For <see cref="TestCollectionOrdererAttribute"/>.</summary>
    public const string Name = "Dukaan.TestKit.LongestFirst";

    /// <inheritdoc cref="Name"/>
    public const string Assembly = "Dukaan.TestKit";

    // What xunit calls the collection of a class that is in none; the class's full name follows.
    private const string OfClass = "Test collection for ";

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
    {
        var collections = testCollections.ToList();
        var places = collections is [var first, ..] ? Places(first.TestAssembly.Assembly) : [];
        return collections.OrderBy(collection => places.GetValueOrDefault(TypeOf(collection), int.MaxValue));
    }

    private static Dictionary<string, int> Places(IAssemblyInfo assembly) =>
        ((IReflectionAssemblyInfo)assembly)
            .Assembly.GetCustomAttribute<LongTestsAttribute>()
            ?.Types.Index()
            .ToDictionary(type => type.Item.FullName!, type => type.Index)
        ?? [];

    private static string TypeOf(ITestCollection collection) =>
        collection.CollectionDefinition?.Name
        ?? (
            collection.DisplayName.StartsWith(OfClass, StringComparison.Ordinal)
                ? collection.DisplayName[OfClass.Length..].Split(' ')[0]
                : ""
        );
}
