using System.Reflection.Emit;
using Orleans.Serialization;

namespace Orleans.InProcess;

/// <summary>Builds the copy of one type: of a collection by code, of anything else by emitting one assignment for each field that is sent.</summary>
internal static class CopierBuilder
{
    public static Func<T, CopyContext, T> Build<T>()
    {
        var type = typeof(T);
        if (type == typeof(object))
            return static (value, _) => value;

        if (CollectionCopiers.Find(type) is { } collection)
            return collection.CreateDelegate<Func<T, CopyContext, T>>();

        if (typeof(IAddressable).IsAssignableFrom(type))
            return static (value, context) => (T)ObjectCopier.For(value!.GetType()).Copy(value, context, typeof(T));

        if (type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false))
            return Emit<T>(SentMembers.Of(type));

        if (typeof(ITuple).IsAssignableFrom(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)))
            return Emit<T>([.. SentMembers.AllFields(type).Select(field => (field, false))]);

        throw new CodecNotFoundException($"Could not find a copier for type {type}: mark it with [GenerateSerializer], and its members with [Id].");
    }

    private static Func<T, CopyContext, T> Emit<T>(List<(FieldInfo Field, bool IsImmutable)> members)
    {
        var type = typeof(T);
        var method = new DynamicMethod($"Copy_{type.Name}", type, [type, typeof(CopyContext)], typeof(CopierBuilder).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        var result = il.DeclareLocal(type);
        if (type.IsValueType)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Stloc, result);
        }
        else
        {
            Create(il, type);
            il.Emit(OpCodes.Stloc, result);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldloc, result);
            il.Emit(OpCodes.Call, typeof(CopyContext).GetMethod(nameof(CopyContext.Record))!);
        }

        foreach (var (field, isImmutable) in members)
        {
            il.Emit(type.IsValueType ? OpCodes.Ldloca : OpCodes.Ldloc, result);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, field);
            if (!isImmutable && !ShallowTypes.Contains(field.FieldType))
            {
                il.Emit(OpCodes.Ldarg_1);
                il.Emit(OpCodes.Call, typeof(Copier<>).MakeGenericType(field.FieldType).GetMethod("Copy", [field.FieldType, typeof(CopyContext)])!);
            }

            il.Emit(OpCodes.Stfld, field);
        }

        il.Emit(OpCodes.Ldloc, result);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<T, CopyContext, T>>();
    }

    private static void Create(ILGenerator il, Type type)
    {
        if (type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is { } constructor)
        {
            il.Emit(OpCodes.Newobj, constructor);
            return;
        }

        il.Emit(OpCodes.Ldtoken, type);
        il.Emit(OpCodes.Call, typeof(Type).GetMethod(nameof(Type.GetTypeFromHandle))!);
        il.Emit(OpCodes.Call, typeof(RuntimeHelpers).GetMethod(nameof(RuntimeHelpers.GetUninitializedObject))!);
        il.Emit(OpCodes.Castclass, type);
    }
}
