using System.Reflection;

namespace Orleans.InProcess.Tests;

/// <summary>
/// Nothing in the stand-in's public surface is invented: every type and member is in Orleans, as far as its assemblies are on this machine (the
/// abstractions and the testing host can be downloaded without what they depend on). On Orleans itself there is nothing to compare.
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
        var standIn = typeof(Grain).Assembly;
        if (standIn.GetName().Name != "Orleans.InProcess")
        {
            return;
        }

        var root = standInRoot();
        var found = Assemblies.Select(name => Path.Combine(root, $"microsoft.orleans.{name.ToLowerInvariant()}", Version, "lib", "net10.0", $"Orleans.{name}.dll"))
            .Where(File.Exists).ToArray();
        Assert.NotEmpty(found);
        var real = found.SelectMany(path => PublicSurface.Of(path)).ToDictionary(type => type.Key, type => type.Value);
        var isWhole = found.Length == Assemblies.Length;
        var invented = new List<string>();
        foreach (var (type, all) in PublicSurface.Of(standIn.Location).Where(type => !type.Key.StartsWith("Orleans.InProcess.", StringComparison.Ordinal)))
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

        static string standInRoot() => typeof(ParityTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(meta => meta.Key == "PackageRoot").Value!;
    }

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

    private static string Version =>
        typeof(ParityTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(meta => meta.Key == "OrleansVersion").Value!;
}
