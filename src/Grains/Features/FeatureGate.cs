using Orleans.Metadata;

namespace Dukaan.Features;

/// <summary>
/// Whether every silo of the cluster knows a feature. While a cluster is upgraded, a grain may run on a silo of the release before, which
/// would drop what it does not know when it saves. So nobody begins to use a feature until the last such silo has stopped.
/// </summary>
/// <param name="cluster">What each silo says of its grains.</param>
public sealed class FeatureGate(IClusterManifestProvider cluster)
{
    private Seen? _seen;

    /// <summary>Whether every silo knows every feature of this release. Cheap: the answer is kept until a silo joins or leaves.</summary>
    public bool IsOpen => Now.Everywhere is null;

    /// <summary>Why the feature cannot be used now, or null.</summary>
    /// <param name="feature">One of <see cref="Feature"/>.</param>
    /// <param name="field">The field of the input that asks for it.</param>
    public Error? WhyNot(string feature, string field) =>
        Now.Everywhere is not { } everywhere || everywhere.Contains(feature)
            ? null
            : new Error(
                ErrorKind.Unavailable,
                $"{feature}-later",
                "This is not possible while the site is being updated. Try again in a few minutes.",
                field,
                RetryAfter: TimeSpan.FromMinutes(1)
            );

    private Seen Now
    {
        get
        {
            var manifest = cluster.Current;
            return _seen is { } seen && ReferenceEquals(seen.Manifest, manifest) ? seen : _seen = Look(manifest);
        }
    }

    private static Seen Look(ClusterManifest manifest)
    {
        var known = manifest.Silos.Values.Distinct().Select(Known).ToList();
        var any = known.Aggregate(new HashSet<string>(StringComparer.Ordinal), Union);
        var everywhere = any.Where(feature => known.All(silo => silo.Contains(feature))).ToHashSet(StringComparer.Ordinal);
        return new Seen(manifest, everywhere.Count == any.Count && any.Count > 0 ? null : everywhere);
    }

    private static HashSet<string> Known(GrainManifest silo) =>
        silo
            .Grains.Values.SelectMany(grain => grain.Properties.Keys)
            .Where(key => key.StartsWith(UnderstandsAttribute.Prefix, StringComparison.Ordinal))
            .Select(key => key[UnderstandsAttribute.Prefix.Length..])
            .ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Union(HashSet<string> all, HashSet<string> more)
    {
        all.UnionWith(more);
        return all;
    }

    /// <param name="Everywhere">The features that every silo knows; null: all do.</param>
    private sealed record Seen(ClusterManifest Manifest, HashSet<string>? Everywhere);
}
