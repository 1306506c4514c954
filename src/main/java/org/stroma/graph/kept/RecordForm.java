package org.stroma.graph.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A record is written as its components in their order, without their names.
final class RecordForm<T> implements Form<T> {

    private final Constructor<T> constructor;
    private final List<Method> accessors;
    /// Known only after the record itself is: it may hold others of its kind.
    private final List<Form<Object>> components = new ArrayList<>();

    RecordForm(Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has such a constructor: " + type, e);
        }
        constructor.setAccessible(true);
        accessors = Arrays.stream(parts).map(RecordComponent::getAccessor).toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
    }

    void add(Form<Object> component) {
        components.add(component);
    }

    @Override
    public void write(T value, RecordOutput out) {
        try {
            for (int i = 0; i < accessors.size(); i++) {
                components.get(i).write(accessors.get(i).invoke(value), out);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of " + constructor.getDeclaringClass() + " has no value", e);
        }
    }

    @Override
    public T read(RecordInput in) {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "no " + constructor.getDeclaringClass().getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }
}
