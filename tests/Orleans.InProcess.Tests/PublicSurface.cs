using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Orleans.InProcess.Tests;

/// <summary>The public types of an assembly with the signatures of their public and protected members, read from its metadata alone.</summary>
public sealed class PublicSurface : ISignatureTypeProvider<string, object?>
{
    /// <summary>Begins the entry that names the base class.</summary>
    public const string InheritsFrom = ": ";

    private readonly MetadataReader _reader;

    private PublicSurface(MetadataReader reader) => _reader = reader;

    public static Dictionary<string, HashSet<string>> Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var surface = new PublicSurface(file.GetMetadataReader());
        var types = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var handle in surface._reader.TypeDefinitions)
        {
            var type = surface._reader.GetTypeDefinition(handle);
            if (surface.IsVisible(type))
            {
                types[surface.Name(handle)] = [.. surface.Members(type), InheritsFrom + surface.Base(type)];
            }
        }

        return types;
    }

    private bool IsVisible(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic => IsVisible(_reader.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private IEnumerable<string> Members(TypeDefinition type)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = _reader.GetMethodDefinition(handle);
            if ((method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem)
            {
                var signature = method.DecodeSignature(this, null);
                yield return $"{signature.ReturnType} {_reader.GetString(method.Name)}{Arity(signature.GenericParameterCount)}({string.Join(", ", signature.ParameterTypes)})";
            }
        }

        foreach (var handle in type.GetFields())
        {
            var field = _reader.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family && (field.Attributes & FieldAttributes.SpecialName) == 0)
            {
                var value = field.GetDefaultValue() is { IsNil: false } constant ? " = " + Convert.ToHexString(_reader.GetBlobBytes(_reader.GetConstant(constant).Value)) : string.Empty;
                yield return $"{field.DecodeSignature(this, null)} {_reader.GetString(field.Name)}{value}";
            }
        }
    }

    private string Base(TypeDefinition type) => type.BaseType switch
    {
        { IsNil: true } => string.Empty,
        { Kind: HandleKind.TypeDefinition } handle => Name((TypeDefinitionHandle)handle),
        { Kind: HandleKind.TypeReference } handle => ((ISimpleTypeProvider<string>)this).GetTypeFromReference(_reader, (TypeReferenceHandle)handle, 0),
        var handle => _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null).Split('<')[0],
    };

    private static string Arity(int count) => count == 0 ? string.Empty : $"`{count}";

    private string Name(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        var name = _reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{Name(outer)}+{name}" : $"{_reader.GetString(type.Namespace)}.{name}";
    }

    string ISimpleTypeProvider<string>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Name(handle);

    string ISimpleTypeProvider<string>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{((ISimpleTypeProvider<string>)this).GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0)}+{name}"
            : $"{reader.GetString(type.Namespace)}.{name}";
    }

    string ISimpleTypeProvider<string>.GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    string ISZArrayTypeProvider<string>.GetSZArrayType(string elementType) => elementType + "[]";

    string IConstructedTypeProvider<string>.GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{shape.Rank}]";

    string IConstructedTypeProvider<string>.GetByReferenceType(string elementType) => elementType + "&";

    string IConstructedTypeProvider<string>.GetPointerType(string elementType) => elementType + "*";

    string IConstructedTypeProvider<string>.GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        $"{genericType}<{string.Join(", ", typeArguments)}>";

    string ISignatureTypeProvider<string, object?>.GetFunctionPointerType(MethodSignature<string> signature) => "function";

    string ISignatureTypeProvider<string, object?>.GetGenericMethodParameter(object? genericContext, int index) => "!!" + index;

    string ISignatureTypeProvider<string, object?>.GetGenericTypeParameter(object? genericContext, int index) => "!" + index;

    string ISignatureTypeProvider<string, object?>.GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    string ISignatureTypeProvider<string, object?>.GetPinnedType(string elementType) => elementType;

    string ISignatureTypeProvider<string, object?>.GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
}
