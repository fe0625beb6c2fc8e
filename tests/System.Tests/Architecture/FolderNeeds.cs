using System.Collections.Concurrent;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Dukaan.System.Tests.Architecture;

/// <summary>
/// Reads from a built assembly which of its folders need which, by the types that its types name anywhere: in signatures, bodies and
/// attributes.
/// </summary>
internal static class FolderNeeds
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlySet<(Named From, Named To)>>> Known = new();

    /// <summary>Folder → folder that it needs → the pairs of types because of which, as <c>from → to</c>.</summary>
    /// <param name="assembly">Its name; its file lies beside the tests.</param>
    /// <param name="root">The namespace whose parts are folders. Types in the root itself compose the rest and belong to no folder.</param>
    public static Dictionary<string, Dictionary<string, SortedSet<string>>> Read(string assembly, string root)
    {
        var needs = new Dictionary<string, Dictionary<string, SortedSet<string>>>();
        foreach (var (type, target) in Pairs(assembly))
        {
            if (type.Folder(root) is { } from && target.Folder(root) is { } to && to != from)
            {
                var all = needs.TryGetValue(from, out var known) ? known : needs[from] = [];
                (all.TryGetValue(to, out var pairs) ? pairs : all[to] = []).Add($"{type.Name} → {target.Name}");
            }
        }

        return needs;
    }

    /// <summary>What folders need of the root itself, as <c>from → to</c>.</summary>
    /// <inheritdoc cref="Read"/>
    public static SortedSet<string> OfRoot(string assembly, string root) =>
        [
            .. Pairs(assembly)
                .Where(pair => pair.From.Folder(root) is not null && pair.To.Namespace == root)
                .Select(pair => $"{pair.From.FullName} → {pair.To.Name}"),
        ];

    /// <summary>What types of an assembly name, read once for all that look at it.</summary>
    private static IReadOnlySet<(Named From, Named To)> Pairs(string assembly) =>
        Known.GetOrAdd(assembly, static name => new Lazy<IReadOnlySet<(Named, Named)>>(() => ReadPairs(name))).Value;

    private static HashSet<(Named From, Named To)> ReadPairs(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        return [.. Pairs(module).Select(pair => (Of(pair.From), Of(pair.To)))];
    }

    private static Named Of(TypeReference type)
    {
        var outer = Outer(type);
        return new Named(outer.Namespace, outer.Name);
    }

    /// <summary>Every type with each type of the same assembly that it names.</summary>
    private static IEnumerable<(TypeDefinition From, TypeReference To)> Pairs(ModuleDefinition module) =>
        from type in module.GetTypes()
        from target in NamedBy(type).SelectMany(Parts)
        where target.Scope == module
        select (type, target);

    private static TypeReference Outer(TypeReference type) => type.DeclaringType is { } outer ? Outer(outer) : type;

    /// <summary>Every type that a type's definition names.</summary>
    private static IEnumerable<TypeReference?> NamedBy(TypeDefinition type) =>
        [
            type.BaseType,
            .. type.Interfaces.Select(one => one.InterfaceType),
            .. type.GenericParameters.SelectMany(Constraints),
            .. type.CustomAttributes.SelectMany(Attribute),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Properties.SelectMany(property => property.CustomAttributes.SelectMany(Attribute)),
            .. type.Methods.SelectMany(Method),
        ];

    private static IEnumerable<TypeReference?> Method(MethodDefinition method) =>
        [
            .. Signature(method),
            .. method.GenericParameters.SelectMany(Constraints),
            .. method.CustomAttributes.SelectMany(Attribute),
            .. method.Parameters.SelectMany(parameter => parameter.CustomAttributes.SelectMany(Attribute)),
            .. method.HasBody ? Body(method.Body) : [],
        ];

    private static IEnumerable<TypeReference?> Body(MethodBody body) =>
        [.. body.Variables.Select(variable => variable.VariableType), .. body.Instructions.SelectMany(Operand)];

    private static IEnumerable<TypeReference?> Operand(Instruction instruction) =>
        instruction.Operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            GenericInstanceMethod method => [.. Signature(method.ElementMethod), .. method.GenericArguments],
            MethodReference method => Signature(method),
            _ => [],
        };

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
        [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];

    private static IEnumerable<TypeReference?> Constraints(GenericParameter parameter) =>
        parameter.Constraints.Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference?> Attribute(CustomAttribute attribute) =>
        [attribute.AttributeType, .. attribute.ConstructorArguments.Select(argument => argument.Value as TypeReference)];

    /// <summary>A type's own definition, and its arguments' where it is generic.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) =>
        type switch
        {
            null or GenericParameter => [],
            GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
            TypeSpecification wrapped => Parts(wrapped.ElementType),
            _ => [type],
        };

    /// <summary>A type that stands in no other.</summary>
    private sealed record Named(string Namespace, string Name)
    {
        public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

        public string? Folder(string root) =>
            Namespace.StartsWith(root + ".", StringComparison.Ordinal) ? Namespace[(root.Length + 1)..].Split('.')[0] : null;
    }
}
