using Orleans.Metadata;

namespace Dukaan.Features;

/// <summary>
/// The grain's code knows these features. Its silo says so in its manifest, which Orleans hands to every silo of the cluster, so
/// <see cref="FeatureGate"/> makes no call.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UnderstandsAttribute(params string[] features) : Attribute, IGrainPropertiesProviderAttribute
{
    /// <summary>With what the names of these properties begin.</summary>
    public const string Prefix = "dukaan.understands.";

    public void Populate(IServiceProvider services, Type grainClass, GrainType grainType, Dictionary<string, string> properties)
    {
        foreach (var feature in features)
        {
            properties[Prefix + feature] = "true";
        }
    }
}
