using System.Reflection;
using Orleans.Core;
using Orleans.Storage;

namespace Orleans.Runtime
{
    /// <summary>A state that a grain's constructor asks for.</summary>
    public interface IPersistentState<TState> : IStorage<TState>;

    /// <summary>Which state, in which store.</summary>
    public interface IPersistentStateConfiguration
    {
        string StateName { get; }

        string? StorageName { get; }
    }

    /// <summary>Makes a constructor parameter a state: read before the grain activates, written when it says so.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public class PersistentStateAttribute(string stateName, string? storageName = null) : Attribute, IFacetMetadata, IPersistentStateConfiguration
    {
        public string StateName { get; } = stateName;

        public string? StorageName { get; } = storageName;
    }

    /// <summary>Makes the objects that an attribute on a grain's constructor parameter stands for.</summary>
    public interface IAttributeToFactoryMapper<in TMetadata>
        where TMetadata : IFacetMetadata
    {
        Factory<IGrainContext, object> GetFactory(ParameterInfo parameter, TMetadata metadata);
    }

    /// <summary>Makes persistent states.</summary>
    public interface IPersistentStateFactory
    {
        IPersistentState<TState> Create<TState>(IGrainContext context, IPersistentStateConfiguration config);
    }

    /// <inheritdoc/>
    public class PersistentStateFactory : IPersistentStateFactory
    {
        public IPersistentState<TState> Create<TState>(IGrainContext context, IPersistentStateConfiguration cfg)
        {
            var storage = string.IsNullOrWhiteSpace(cfg.StorageName)
                ? context.ActivationServices.GetService<IGrainStorage>()
                : context.ActivationServices.GetKeyedService<IGrainStorage>(cfg.StorageName);
            return storage is not null
                ? new InProcess.PersistentState<TState>(GetFullStateName(context, cfg), context, storage)
                : throw new BadProviderConfigException(string.IsNullOrEmpty(cfg.StorageName)
                    ? $"No default storage provider found loading grain type {context.GrainId.Type}."
                    : $"No storage provider named \"{cfg.StorageName}\" found loading grain type {context.GrainId.Type}.");
        }

        protected virtual string GetFullStateName(IGrainContext context, IPersistentStateConfiguration cfg) => cfg.StateName;
    }
}

namespace Orleans
{
    /// <summary>Marks attributes that stand for something made for each activation.</summary>
    public interface IFacetMetadata;

    /// <summary>Makes something of something.</summary>
    public delegate TInstance Factory<in TParam1, out TInstance>(TParam1 param1);

    /// <summary>Makes persistent states for <see cref="Runtime.PersistentStateAttribute"/>.</summary>
    public class PersistentStateAttributeMapper : Runtime.IAttributeToFactoryMapper<Runtime.PersistentStateAttribute>
    {
        private static readonly MethodInfo Maker = typeof(PersistentStateAttributeMapper).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!;

        public Factory<Runtime.IGrainContext, object> GetFactory(ParameterInfo parameter, Runtime.PersistentStateAttribute attribute)
        {
            var configuration = string.IsNullOrEmpty(attribute.StateName)
                ? new Runtime.PersistentStateAttribute(parameter.Name!, attribute.StorageName)
                : attribute;
            return (Factory<Runtime.IGrainContext, object>)Maker.MakeGenericMethod(parameter.ParameterType.GetGenericArguments()[0]).Invoke(null, [configuration])!;
        }

        private static Factory<Runtime.IGrainContext, object> Make<TState>(Runtime.IPersistentStateConfiguration configuration) =>
            context => context.ActivationServices.GetRequiredService<Runtime.IPersistentStateFactory>().Create<TState>(context, configuration);
    }
}
