using System.Reflection;
using Orleans.Serialization.Configuration;

namespace Orleans.InProcess;

/// <summary>
/// Finds the assemblies with grains: those that are loaded, and those that they name, loaded or not (the generator writes the names, because the
/// compiler drops references that no code uses).
/// </summary>
internal static class ApplicationParts
{
    public static IReadOnlyCollection<ITypeManifestProvider> ManifestProviders()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<ITypeManifestProvider>();
        var next = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic));
        while (next.TryDequeue(out var assembly))
        {
            if (!seen.Add(assembly.FullName!) || !IsPart(assembly))
            {
                continue;
            }

            found.AddRange(assembly.GetCustomAttributes<TypeManifestProviderAttribute>()
                .Select(attribute => (ITypeManifestProvider)Activator.CreateInstance(attribute.ProviderType)!));
            foreach (var part in assembly.GetCustomAttributes<ApplicationPartAttribute>())
            {
                next.Enqueue(Assembly.Load(new AssemblyName(part.AssemblyName)));
            }
        }

        return found;
    }

    private static bool IsPart(Assembly assembly) => assembly.IsDefined(typeof(ApplicationPartAttribute));
}
