using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orleans.Generator;

/// <summary>Generates a proxy and requests for each grain interface, and the manifest by which a silo finds them and the grain classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GrainGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Unsupported = new(
        "ORLINPROC001",
        "The grain interface cannot be generated",
        "{0}",
        "Orleans.InProcess",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var interfaces = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is InterfaceDeclarationSyntax { BaseList: not null },
            static (syntax, token) => InterfaceModel.Read(syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, token) as INamedTypeSymbol))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!);

        var classes = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is ClassDeclarationSyntax { BaseList: not null },
            static (syntax, token) => GrainClassName(syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, token) as INamedTypeSymbol))
            .Where(static name => name is not null)
            .Select(static (name, _) => name!);

        var parts = context.CompilationProvider.Select(static (compilation, _) => ReferencedParts(compilation));
        var assembly = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? "Assembly");

        context.RegisterSourceOutput(interfaces, static (output, model) =>
        {
            foreach (var problem in model.Problems)
            {
                output.ReportDiagnostic(Diagnostic.Create(Unsupported, Location.None, problem));
            }

            if (model.Problems.Count == 0)
            {
                output.AddSource(model.HintName, ProxyWriter.Write(model));
            }
        });

        context.RegisterSourceOutput(
            interfaces.Collect().Combine(classes.Collect()).Combine(parts).Combine(assembly),
            static (output, all) =>
            {
                var (((proxies, grains), referenced), name) = all;
                if (proxies.Length + grains.Length + referenced.Count > 0)
                {
                    output.AddSource("ApplicationPart.g.cs", ManifestWriter.Write(
                        name,
                        proxies.Where(proxy => proxy.Problems.Count == 0).ToImmutableArray(),
                        grains.Distinct().ToImmutableArray(),
                        referenced));
                }
            });
    }

    private static string? GrainClassName(INamedTypeSymbol? type)
    {
        var isGrain = type is { IsAbstract: false, IsStatic: false, IsGenericType: false }
            && type.AllInterfaces.Any(contract => contract.IsOrleans("IGrain"))
            && !type.AllInterfaces.Any(contract => contract.IsOrleans("IGrainObserver"));
        return isGrain && type!.IsReachable() ? type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : null;
    }

    private static EquatableList ReferencedParts(Compilation compilation) => new(compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.IsOrleans("ApplicationPartAttribute") == true))
        .Select(assembly => assembly.Identity.Name)
        .OrderBy(name => name, System.StringComparer.Ordinal));
}
