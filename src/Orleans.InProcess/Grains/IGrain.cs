using Orleans.Runtime;

namespace Orleans;

/// <summary>The root of grain interfaces.</summary>
public interface IGrain : IAddressable;

/// <summary>A grain with a <see cref="string"/> key.</summary>
public interface IGrainWithStringKey : IGrain;

/// <summary>A grain with a <see cref="Guid"/> key.</summary>
public interface IGrainWithGuidKey : IGrain;

/// <summary>A grain with a <see cref="long"/> key.</summary>
public interface IGrainWithIntegerKey : IGrain;

/// <summary>A grain with a <see cref="Guid"/> key and a string beside it.</summary>
public interface IGrainWithGuidCompoundKey : IGrain;

/// <summary>A grain with a <see cref="long"/> key and a string beside it.</summary>
public interface IGrainWithIntegerCompoundKey : IGrain;

/// <summary>The root of observer interfaces: objects outside grains that grains may call.</summary>
public interface IGrainObserver : IAddressable;
