using Microsoft.CodeAnalysis;

namespace Orleans.Generator;

/// <summary>Questions about symbols.</summary>
internal static class Symbols
{
    public static readonly SymbolDisplayFormat WithNullability = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static bool IsOrleans(this INamedTypeSymbol type, string name) => type.Is("Orleans", name);

    public static bool Is(this INamedTypeSymbol type, string ns, string name) =>
        type.MetadataName == name && type.ContainingNamespace?.ToDisplayString() == ns;

    public static bool Has(this ISymbol symbol, string ns, string attribute) =>
        symbol.GetAttributes().Any(candidate => candidate.AttributeClass?.Is(ns, attribute) == true);

    /// <summary>Whether generated code elsewhere in the assembly can name the type.</summary>
    public static bool IsReachable(this INamedTypeSymbol type)
    {
        for (ISymbol? level = type; level is INamedTypeSymbol; level = level.ContainingSymbol)
        {
            if (level.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal
                || level is INamedTypeSymbol { IsFileLocal: true })
            {
                return false;
            }
        }

        return true;
    }
}
