using System.Reflection;
using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>
/// Creates grain objects from services, with the facets of their constructors (<c>[PersistentState]</c>) made for the activation.
/// The factory is compiled once per class.
/// </summary>
internal sealed class GrainConstructor
{
    private readonly ObjectFactory _factory;
    private readonly Func<Activation, object>[] _facets;
    private readonly bool _takesContext;

    public GrainConstructor(Type type)
    {
        var constructors = type.GetConstructors();
        var constructor = Array.Find(constructors, candidate => candidate.IsDefined(typeof(ActivatorUtilitiesConstructorAttribute)))
            ?? constructors.MaxBy(candidate => candidate.GetParameters().Length);
        var types = new List<Type>();
        var facets = new List<Func<Activation, object>>();
        foreach (var parameter in constructor?.GetParameters() ?? [])
        {
            if (parameter.GetCustomAttributes().FirstOrDefault(attribute => attribute is IFacetMetadata) is { } facet)
            {
                types.Add(parameter.ParameterType);
                facets.Add(FacetFactory(parameter, (IFacetMetadata)facet));
            }
            else if (parameter.ParameterType == typeof(IGrainContext))
            {
                _takesContext = true;
                types.Add(typeof(IGrainContext));
                facets.Add(static activation => activation);
            }
        }

        _facets = [.. facets];
        _factory = ActivatorUtilities.CreateFactory(type, [.. types]);
    }

    public object Create(Activation activation)
    {
        var arguments = _facets.Length == 0 && !_takesContext ? [] : new object[_facets.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = _facets[i](activation);
        }

        return _factory(activation.ActivationServices, arguments);
    }

    private static Func<Activation, object> FacetFactory(ParameterInfo parameter, IFacetMetadata metadata) => (Func<Activation, object>)
        typeof(GrainConstructor).GetMethod(nameof(Mapped), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(metadata.GetType())
            .Invoke(null, [parameter, metadata])!;

    private static Func<Activation, object> Mapped<TMetadata>(ParameterInfo parameter, TMetadata metadata)
        where TMetadata : IFacetMetadata
    {
        Factory<IGrainContext, object>? made = null;
        return activation =>
        {
            made ??= activation.Silo.ServiceProvider.GetRequiredService<IAttributeToFactoryMapper<TMetadata>>().GetFactory(parameter, metadata);
            return made(activation);
        };
    }
}
