namespace Orleans.Serialization.Configuration;

/// <summary>The types that generated code knows of.</summary>
public sealed class TypeManifestOptions
{
    public HashSet<Type> Interfaces { get; } = [];

    public HashSet<Type> InterfaceProxies { get; } = [];

    public HashSet<Type> InterfaceImplementations { get; } = [];

    internal HashSet<object> Providers { get; } = [];
}

/// <summary>Fills the manifest. Generated for every assembly with grains or grain interfaces.</summary>
public interface ITypeManifestProvider : IConfigureOptions<TypeManifestOptions>;

/// <inheritdoc/>
public abstract class TypeManifestProviderBase : ITypeManifestProvider
{
    public virtual object Key => GetType();

    void IConfigureOptions<TypeManifestOptions>.Configure(TypeManifestOptions options)
    {
        if (options.Providers.Add(Key))
        {
            ConfigureInner(options);
        }
    }

    protected abstract void ConfigureInner(TypeManifestOptions options);
}

/// <summary>Names the generated manifest of an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TypeManifestProviderAttribute(Type providerType) : Attribute
{
    public Type ProviderType { get; } = providerType;
}
