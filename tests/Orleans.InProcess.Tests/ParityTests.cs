using System.Reflection;

namespace Orleans.InProcess.Tests;

/// <summary>
/// Nothing in the stand-in's public surface is invented: every type and member is in Orleans with the same signature. On Orleans all of its
/// assemblies are at hand; on the stand-in, the abstractions are, which can be downloaded without what they depend on.
/// </summary>
public sealed class ParityTests
{
    private static readonly string[] Assemblies =
    [
        "Core.Abstractions", "Core", "Runtime", "Serialization", "Serialization.Abstractions", "Streaming", "Reminders",
    ];

    [Fact]
    public void Every_public_member_is_in_orleans_too()
    {
        var found = Assemblies.Select(name => Path.Combine(Told("PackageRoot"), $"microsoft.orleans.{name.ToLowerInvariant()}", Told("OrleansVersion"), "lib", "net10.0", $"Orleans.{name}.dll"))
            .Where(File.Exists).ToArray();
        var isWhole = found.Length == Assemblies.Length;
        Assert.NotEmpty(found);
        Assert.True(isWhole || RunsOnTheStandIn, $"Orleans is here, so all of its assemblies should be in {Told("PackageRoot")}. Does the list above name one that has moved?");
        var real = found.SelectMany(path => PublicSurface.Of(path)).ToDictionary(type => type.Key, type => type.Value);
        var invented = new List<string>();
        foreach (var (type, all) in PublicSurface.Of(Told("StandIn")).Where(type => !type.Key.StartsWith("Orleans.InProcess.", StringComparison.Ordinal)))
        {
            var members = all.Where(member => !member.StartsWith(PublicSurface.InheritsFrom, StringComparison.Ordinal));
            if (real.ContainsKey(type))
            {
                invented.AddRange(members.Except(WithInherited(real, type)).Select(member => $"{type}: {member}"));
            }
            else if (isWhole)
            {
                invented.Add(type);
            }
        }

        Assert.True(invented.Count == 0, $"Not in Orleans:\n{string.Join('\n', invented)}");
    }

    private static bool RunsOnTheStandIn => typeof(Grain).Assembly.GetName().Name == "Orleans.InProcess";

    // A member that Orleans inherits may be declared here; the base class itself may differ.
    private static IEnumerable<string> WithInherited(Dictionary<string, HashSet<string>> real, string type)
    {
        for (string? level = type; level is not null && real.TryGetValue(level, out var members);)
        {
            level = null;
            foreach (var member in members)
            {
                yield return member;
                level = member.StartsWith(PublicSurface.InheritsFrom, StringComparison.Ordinal) ? member[PublicSurface.InheritsFrom.Length..] : level;
            }
        }
    }

    private static string Told(string key) => typeof(ParityTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(meta => meta.Key == key).Value!;
}
