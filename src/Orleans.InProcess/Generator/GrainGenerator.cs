using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orleans.Generator;

/// <summary>
/// Generates a proxy and requests for each grain interface, and the attributes by which a silo finds them and the grain classes. Its steps pass
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
            .Where(static proxy => proxy is not null).Select(static (proxy, _) => proxy!.Value);
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
        context.RegisterSourceOutput(classes.Collect().Combine(parts), static (output, all) =>
            output.AddSource("ApplicationPart.g.cs", Proxy.Header + string.Join("\n", all.Left.Distinct().Concat([all.Right]))));
    }

    private static string? GrainClass(INamedTypeSymbol type)
    {
        var isGrain = type is { IsAbstract: false, IsStatic: false, IsGenericType: false } && type.IsReachable()
            && type.AllInterfaces.Any(contract => contract.Is("Orleans", "IGrain")) && !type.AllInterfaces.Any(contract => contract.Is("Orleans", "IGrainObserver"));
        return isGrain ? $"[assembly: {Proxy.Code}GrainClass(typeof({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}))]" : null;
    }

    // Names this assembly and those that it references which have grains.
    private static string Parts(Compilation compilation) => string.Join("\n", compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Has("Orleans", "ApplicationPartAttribute")).Select(assembly => assembly.Identity.Name).OrderBy(name => name, System.StringComparer.Ordinal)
        .Concat([compilation.AssemblyName ?? "Assembly"]).Select(name => $"[assembly: global::Orleans.ApplicationPart(\"{name}\")]"));
}
