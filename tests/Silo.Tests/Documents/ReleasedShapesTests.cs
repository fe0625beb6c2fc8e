using System.Text.Json.Serialization.Metadata;
using Dukaan.Saving;
using Dukaan.Silo.Scrubbing;
using Dukaan.TestKit;

namespace Dukaan.Silo.Tests.Documents;

/// <summary>
/// What the last release writes and reads: each member of each document, row and event, and each word of an enum, in released.txt.
/// A release may add to it and takes nothing away, so that each of two releases can read what the other wrote.
/// </summary>
public sealed class ReleasedShapesTests
{
    private static readonly string List = Path.Combine(RepositoryRoot.Path, "tests", "Silo.Tests", "Documents", "released.txt");

    [Fact]
    public async Task Everything_that_the_last_release_writes_is_still_written_and_read_the_same_way()
    {
        var now = Shapes();
        if (Environment.GetEnvironmentVariable("DUKAAN_RELEASE_SHAPES") == "write")
        {
            await File.WriteAllLinesAsync(List, now);
        }

        var gone = (await File.ReadAllLinesAsync(List)).Where(line => line.Length > 0 && !now.Contains(line)).ToList();

        Assert.True(
            gone.Count == 0,
            "The last release writes or reads this, and this program does not any more, or as something else. A release that is rolled "
                + "back, or that runs beside this one, would lose it: keep it for one release (expand, migrate, contract). Lists are "
                + "written anew with each release, by this test with DUKAAN_RELEASE_SHAPES=write.\n"
                + string.Join('\n', gone.Take(20))
        );
    }

    [Fact]
    public void A_document_says_its_members_and_an_enum_its_words()
    {
        var shapes = Shapes();

        Assert.Contains("OrderSummary.id: text", shapes);
        Assert.Contains(shapes, line => line.StartsWith("OrderState = ", StringComparison.Ordinal));
        Assert.True(shapes.Count > 300, $"{shapes.Count} members are too few.");
    }

    private static SortedSet<string> Shapes()
    {
        var (lines, seen) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<Type>());
        foreach (var type in DocumentTypes.All)
        {
            Collect(type, lines, seen);
        }

        return lines;
    }

    private static void Collect(Type type, SortedSet<string> lines, HashSet<Type> seen)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (!seen.Add(plain))
        {
            return;
        }

        if (plain.IsEnum)
        {
            foreach (var word in Enum.GetNames(plain))
            {
                lines.Add($"{plain.Name} = {word}");
            }

            return;
        }

        var info = StateJson.Options.GetTypeInfo(plain);
        foreach (var inner in new[] { info.ElementType, info.KeyType }.OfType<Type>())
        {
            Collect(inner, lines, seen);
        }

        if (info.Kind is JsonTypeInfoKind.Object)
        {
            foreach (var property in info.Properties.Where(property => property.Get is not null))
            {
                lines.Add($"{plain.Name}.{property.Name}: {Written(property.PropertyType)}");
                Collect(property.PropertyType, lines, seen);
            }
        }
    }

    /// <summary>How a value stands in JSON.</summary>
    private static string Written(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var info = StateJson.Options.GetTypeInfo(plain);
        return info.Kind switch
        {
            JsonTypeInfoKind.Dictionary => $"map of {Written(info.ElementType!)}",
            JsonTypeInfoKind.Enumerable => $"list of {Written(info.ElementType!)}",
            JsonTypeInfoKind.Object => plain.Name,
            _ when plain.IsEnum => plain.Name,
            _ => Type.GetTypeCode(plain) switch
            {
                TypeCode.String => "text",
                TypeCode.Boolean => "yes or no",
                TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 or TypeCode.UInt32 or TypeCode.UInt64 => "whole number",
                _ => plain.Name,
            },
        };
    }
}
