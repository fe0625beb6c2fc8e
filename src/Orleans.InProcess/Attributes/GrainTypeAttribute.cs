using Orleans.Runtime;

namespace Orleans;

/// <summary>Gives a grain class its type name, which is part of every identity of its grains.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class GrainTypeAttribute(string grainType) : Attribute
{
    private readonly GrainType _type = GrainType.Create(grainType);

    public GrainType GetGrainType(IServiceProvider services, Type type) => _type;
}
