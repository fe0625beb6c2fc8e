using System.Text;

namespace Orleans.Generator;

/// <summary>Writes the manifest of an assembly and the names of the parts that it references.</summary>
internal static class ManifestWriter
{
    public static string Write(string assembly, IReadOnlyList<InterfaceModel> proxies, IReadOnlyList<string> grains, IEnumerable<string> referenced)
    {
        var text = new StringBuilder(ProxyWriter.Header);
        foreach (var part in referenced.Concat([assembly]))
        {
            text.AppendLine($"[assembly: global::Orleans.ApplicationPart(\"{part}\")]");
        }

        var name = "Metadata_" + new string(assembly.Select(letter => char.IsLetterOrDigit(letter) ? letter : '_').ToArray());
        text.AppendLine($$"""
            [assembly: global::Orleans.Serialization.Configuration.TypeManifestProvider(typeof(OrleansCodeGen.{{name}}))]

            namespace OrleansCodeGen
            {
                internal sealed class {{name}} : global::Orleans.Serialization.Configuration.TypeManifestProviderBase
                {
                    protected override void ConfigureInner(global::Orleans.Serialization.Configuration.TypeManifestOptions config)
                    {
            """);
        foreach (var proxy in proxies)
        {
            text.AppendLine($"            config.Interfaces.Add(typeof({proxy.FullName}));");
            text.AppendLine($"            config.InterfaceProxies.Add(typeof(global::{proxy.ProxyNamespace}.{proxy.ProxyName}));");
        }

        foreach (var grain in grains)
        {
            text.AppendLine($"            config.InterfaceImplementations.Add(typeof({grain}));");
        }

        return text.AppendLine("        }").AppendLine("    }").AppendLine("}").ToString();
    }
}
