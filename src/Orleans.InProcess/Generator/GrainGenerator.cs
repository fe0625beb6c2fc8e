using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orleans.Generator;

/// <summary>
/// Generates a proxy and requests for each grain interface, and the manifest by which a silo finds them and the grain classes. Its steps pass
/// strings on, so that the compiler can tell what has not changed.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class GrainGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Unsupported = new(
        "ORLINPROC001", "The grain interface cannot be generated", "{0}", "Orleans.InProcess", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var proxies = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is InterfaceDeclarationSyntax { BaseList: not null },
            static (syntax, token) => Proxy.Of((INamedTypeSymbol)syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, token)!))
            .Where(static proxy => proxy is not null).Select(static (proxy, _) => proxy!);
        var classes = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is ClassDeclarationSyntax { BaseList: not null },
            static (syntax, token) => GrainClass((INamedTypeSymbol)syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, token)!))
            .Where(static line => line is not null).Select(static (line, _) => line!);
        var parts = context.CompilationProvider.Select(static (compilation, _) => Parts(compilation));

        context.RegisterSourceOutput(proxies, static (output, proxy) =>
        {
            if (proxy.Problem.Length > 0)
                output.ReportDiagnostic(Diagnostic.Create(Unsupported, Location.None, proxy.Problem));
            else
                output.AddSource(proxy.Name + ".g.cs", proxy.Source);
        });
        context.RegisterSourceOutput(proxies.Select(static (proxy, _) => proxy.ManifestLine).Collect().Combine(classes.Collect()).Combine(parts), static (output, all) =>
        {
            var ((proxies, classes), parts) = all;
            if (proxies.Length + classes.Length > 0 || parts.Contains('\n'))
                output.AddSource("ApplicationPart.g.cs", Manifest(proxies, classes.Distinct(), parts));
        });
    }

    private static string? GrainClass(INamedTypeSymbol type)
    {
        var isGrain = type is { IsAbstract: false, IsStatic: false, IsGenericType: false } && type.IsReachable()
            && type.AllInterfaces.Any(contract => contract.Is("Orleans", "IGrain")) && !type.AllInterfaces.Any(contract => contract.Is("Orleans", "IGrainObserver"));
        return isGrain ? $"                typeof({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})," : null;
    }

    // This assembly and those that it references which have grains, a line each.
    private static string Parts(Compilation compilation) => string.Join("\n", compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Has("Orleans", "ApplicationPartAttribute")).Select(assembly => assembly.Identity.Name).OrderBy(name => name, System.StringComparer.Ordinal)
        .Concat([compilation.AssemblyName ?? "Assembly"]));

    private static string Manifest(IEnumerable<string> proxies, IEnumerable<string> classes, string parts) => new StringBuilder(Proxy.Header)
        .AppendLine(string.Join("\n", parts.Split('\n').Select(part => $"[assembly: global::Orleans.ApplicationPart(\"{part}\")]")))
        .AppendLine("""
            [assembly: global::Orleans.InProcess.CodeGeneration.GrainManifest(typeof(OrleansCodeGen.GrainManifest))]

            namespace OrleansCodeGen
            {
                internal sealed class GrainManifest : global::Orleans.InProcess.CodeGeneration.IGrainManifest
                {
                    public global::System.Collections.Generic.IReadOnlyDictionary<global::System.Type, global::System.Type> Proxies { get; } =
                        new global::System.Collections.Generic.Dictionary<global::System.Type, global::System.Type>
                        {
            """)
        .AppendLine(string.Join("\n", proxies))
        .AppendLine("            };")
        .AppendLine("        public global::System.Collections.Generic.IReadOnlyList<global::System.Type> Classes { get; } = new global::System.Type[]")
        .AppendLine("            {")
        .AppendLine(string.Join("\n", classes))
        .AppendLine("            };")
        .AppendLine("    }")
        .AppendLine("}")
        .ToString();
}
